package io.stratiform.examples;

import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.TemplateBuilder;

/** The database. RDS makes up its password and keeps it in Secrets Manager: nobody types it, and no template has it. */
final class Database {

    private static final String NAME = "shop";

    private Database() {}

    static DBInstance add(TemplateBuilder t, ShopEnvironment environment, Network network, Access access) {
        DBSubnetGroup subnets = t.add(DBSubnetGroup.create(
                "DatabaseSubnets",
                g -> g.dbSubnetGroupDescription("Where the database stands")
                        .subnetIds(network.privateSubnets())
                        .tags(environment.tags())));
        DataSettings data = environment.settings(DataSettings.class);
        DeletionPolicy whenDeleted = data.whenDeleted(DeletionPolicy.SNAPSHOT);
        return t.add(
                DBInstance.create("Database", d -> {
                    d.dbInstanceIdentifier(environment.names().databaseIdentifier())
                            .engine("postgres")
                            .manageMasterUserPassword(true)
                            .masterUserSecret(s -> s.kmsKeyId(Export.KEY.of(environment.stage())))
                            .dbSubnetGroupName(subnets)
                            .vpcSecurityGroups(access.database())
                            .publiclyAccessible(false)
                            .tags(environment.tags());
                    size(d, environment.settings(DatabaseSettings.class), data.keep());
                    data.snapshot().ifPresentOrElse(d::dbSnapshotIdentifier, () -> empty(d, environment.stage()));
                }),
                o -> o.deletionPolicy(whenDeleted).updateReplacePolicy(whenDeleted));
    }

    private static void size(DBInstance.Builder d, DatabaseSettings settings, boolean keep) {
        boolean backups = !settings.keepBackups().isZero();
        d.engineVersion(settings.engineVersion())
                .dbInstanceClass(settings.instanceClass())
                .allocatedStorage(Integer.toString(settings.storage()))
                .storageType("gp3")
                .multiAz(settings.multiAz())
                .backupRetentionPeriod(settings.keepBackups().toDays())
                .deleteAutomatedBackups(!keep)
                .copyTagsToSnapshot(backups)
                .autoMinorVersionUpgrade(true)
                .deletionProtection(settings.deletionProtection());
    }

    /** A database restored from a snapshot has these from there. */
    private static void empty(DBInstance.Builder d, Stage stage) {
        d.dbName(NAME).masterUsername(NAME).storageEncrypted(true).kmsKeyId(Export.KEY.of(stage));
    }
}
