package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.BoundedPattern;
import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Widget} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Widget")
final class WidgetRules {
  private static final BoundedPattern PATTERN = BoundedPattern.of("^x-", "^x-");
  private static final StringConstraint PROPERTY_NAMES = new StringConstraint().maxLength(20);
  private static final JsonValue CARD = JsonValue.parse("\"gold\"");
  private static final StringConstraint NAME = new StringConstraint().maxLength(50);

  private WidgetRules() {}

  /** Checks what the type of {@code Widget} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.dependentRequired("card", "billing-address");
    at.named(
        "name",
        "color",
        "size",
        "parts",
        "email",
        "website",
        "opens",
        "serial",
        "card",
        "billing-address",
        "never");
    at.patternProperties(PATTERN, it -> it.type("string"));
    at.additionalProperties(it -> it.type("integer"));
    at.propertyNames(it -> it.string(PROPERTY_NAMES));
    at.not(it -> it.required("card", "website"));
    at.when(WidgetRules::condition, it -> it.required("email"), WidgetRules::otherwise);
    at.dependentSchema("serial", it -> it.required("color"));
  }

  private static void condition(Evaluation at) {
    at.required("card");
    at.property("card", it -> it.constant(CARD));
  }

  private static void otherwise(Evaluation at) {
    at.property("name", it -> it.string(NAME));
  }
}
