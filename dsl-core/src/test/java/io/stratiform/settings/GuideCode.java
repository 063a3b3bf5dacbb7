package io.stratiform.settings;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;
import java.nio.file.Path;

/** The code that the manual shows. */
final class GuideCode {

    private GuideCode() {}

    static Settings resolve(String environment, String... arguments) {
        // snippet: resolve
        Layers layers = Layers.in(Path.of("settings"));
        Settings settings = ShopSettings.CATALOG.resolve(
                layers.get(environment),
                Layer.environmentVariables("SHOP_", System.getenv()),
                Layer.arguments(arguments));
        // end
        return settings;
    }

    static String read(Settings settings) {
        // snippet: read
        String databaseClass = settings.get(ShopSettings.DB_CLASS);
        ShopSettings.WebSettings web = settings.bind(ShopSettings.WebSettings.class);
        // end
        return databaseClass + web.maxSize();
    }

    static void key(TemplateBuilder t, Settings settings) {
        // snippet: secret
        Value<String> key = settings.get(ShopSettings.PAYMENT_KEY).value(t::add);
        // end
        t.output("Key", key);
    }

    static Layer code() {
        // snippet: code
        return Layer.create(
                "local",
                l -> l.parent("branch")
                        .set(ShopSettings.DB_CLASS, "db.t4g.small")
                        .setFinal(ShopSettings.MULTI_AZ, false)
                        .unset("variables.TIME_ZONE"));
        // end
    }
}
