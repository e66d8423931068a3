package dev.graven.processor.operation;

import graphql.i18n.I18n;
import graphql.schema.GraphQLNamedOutputType;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands where graphql-java's validator looks up its messages, and keeps what they are made of. The
 * sentences alone name neither the rule nor the types, and follow the language of the machine.
 */
final class FindingRecorder extends I18n {
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable ValidationContext context;

  FindingRecorder() {
    super(BundleType.Validation, Locale.ENGLISH);
  }

  /** Names the context in which findings are made from now on. */
  void follow(ValidationContext context) {
    this.context = context;
  }

  /** Records a finding; the message is its number. */
  @Override
  public String msg(String key, Object... arguments) {
    Optional<ValidationContext> at = Optional.ofNullable(context);
    findings.add(
        new Finding(
            key,
            Arrays.stream(arguments).skip(1).map(it -> it == null ? "null" : it).toList(),
            at.map(ValidationContext::getParentType).map(GraphQLNamedOutputType.class::cast),
            at.map(ValidationContext::getFieldDef),
            at.map(ValidationContext::getDirective),
            List.of()));
    return Integer.toString(findings.size() - 1);
  }

  /** The finding behind an error that the validator reported. */
  Finding finding(ValidationError error) {
    return findings
        .get(Integer.parseInt(error.getDescription()))
        .withLocations(error.getLocations() == null ? List.of() : error.getLocations());
  }
}
