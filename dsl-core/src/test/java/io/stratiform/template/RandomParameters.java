package io.stratiform.template;

import io.stratiform.value.Parameter;
import io.stratiform.value.ParameterBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Parameters of every type by chance, and how the console shows them. */
final class RandomParameters {

    private final Chance chance;
    private final Declared declared;
    private final TemplateBuilder template;

    RandomParameters(Chance chance, Declared declared, TemplateBuilder template) {
        this.chance = chance;
        this.declared = declared;
        this.template = template;
    }

    void declare() {
        declared.texts.add(template.add(Parameter.string(
                "PText",
                p -> chance.some(
                        constraints(p).defaultValue("plain"),
                        b -> b.minLength(chance.below(5)),
                        b -> b.maxLength(5L + chance.below(5)),
                        b -> b.allowedPattern("[a-z]*|" + chance.word()),
                        b -> b.allowedValues("plain", chance.word())))));
        // Loops run through this one, and through none without echo.
        declared.lists.add(template.add(Parameter.commaDelimitedList(
                "PList", p -> chance.some(p, b -> b.description(chance.string()), b -> b.defaultValue("a,b")))));
        declared.texts.add(template.add(Parameter.awsType("PVpc", "AWS::EC2::VPC::Id", this::constraints)));
        declared.numbers.add(template.add(Parameter.number(
                "PNumber",
                p -> chance.some(
                        p,
                        b -> b.defaultValue(new BigDecimal("12.50")),
                        b -> b.minValue(-1 - chance.below(9)),
                        b -> b.maxValue(1e9 + chance.below(9)),
                        b -> b.allowedValues(chance.number(), new BigDecimal("12.50"))))));
        if (chance.oneIn(3)) {
            declareMore();
        }
        if (chance.oneIn(3)) {
            template.parameterInterface(this::show);
        }
    }

    private void declareMore() {
        declared.texts.add(template.add(Parameter.string("PPlain")));
        declared.numbers.add(template.add(Parameter.number("PCount")));
        template.add(Parameter.numberList("PNumbers", p -> constraints(p).defaultValue("1,-2.5")));
        declared.texts.add(template.add(Parameter.awsType("PZone", "AWS::EC2::AvailabilityZone::Name")));
        declared.lists.add(template.add(Parameter.awsListType("PSubnets", "AWS::EC2::Subnet::Id")));
        declared.texts.add(template.add(Parameter.ssm("PStored", "String", "/shop/vpc")));
        declared.lists.add(template.add(Parameter.ssmList("PAllStored", "AWS::EC2::Subnet::Id", "/shop/nets")));
    }

    private ParameterBuilder constraints(ParameterBuilder parameter) {
        return chance.some(
                parameter,
                p -> p.description(chance.string()),
                p -> p.constraintDescription(chance.string()),
                ParameterBuilder::noEcho,
                // Plain, since a document that is JSON text refuses what CloudFormation does not escape in it.
                p -> p.defaultValue(chance.word()));
    }

    private void show(ParameterInterface console) {
        List<Parameter<String>> texts = declared.texts;
        console.group(chance.string(), texts.get(0), texts.get(1));
        chance.some(
                console,
                c -> c.group(chance.string(), declared.lists.get(0)),
                c -> c.label(texts.get(0), chance.string()),
                c -> c.label(texts.get(1), chance.string()));
    }
}
