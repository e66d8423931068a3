package dev.graven.processor.operation;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * Turns what graphql-java's validator found into violations at exact places in the user's files.
 */
final class ViolationReader {
  private final ViolationText text;
  private final Map<String, SourceDocument> documents;

  /**
   * @param documents by path
   */
  ViolationReader(ViolationText text, Map<String, SourceDocument> documents) {
    this.text = text;
    this.documents = documents;
  }

  /** The violations behind a finding: none where it repeats another one. */
  List<Violation> read(Finding finding, LocatedOperation operation) {
    if (isRepeated(finding)) {
      return List.of();
    }
    if (finding.locations().isEmpty()) {
      return operation.fragments().stream()
          .filter(it -> it.definition().getTypeCondition().getName().equals(finding.name(0)))
          .map(it -> new Place(it.document(), it.document().offset(it.definition())).token(3))
          .map(place -> violation(finding, operation, place, place))
          .toList();
    }
    List<SourceLocation> locations = finding.locations();
    Place place = place(locations.get(locations.size() - 1));
    if (isMisled(finding, place)) {
      return List.of();
    }
    return List.of(violation(finding, operation, exact(finding, place), place(locations.get(0))));
  }

  /**
   * Whether another finding says the same: a null for a non-null argument is reported at the field
   * and at the argument; and {@code @defer} and {@code @stream} are no unknown directives, though
   * the schema need not have them.
   */
  private static boolean isRepeated(Finding finding) {
    return finding.key().equals("ProvidedNonNullArguments.nullValue")
        || (finding.key().equals("KnownDirectives.unknownDirective")
            && Unsupported.INCREMENTAL.contains(finding.name(0)));
  }

  /** Inside a directive it does not know, the validator takes arguments for those of the field. */
  private static boolean isMisled(Finding finding, Place place) {
    boolean isOnField =
        finding.key().equals("KnownArgumentNames.unknownFieldArg")
            || (finding.key().startsWith("ArgumentValidationUtil.")
                && finding.directive().isEmpty());
    return isOnField && place.isInDirective();
  }

  private Violation violation(
      Finding finding, LocatedOperation operation, Place place, Place other) {
    return new Violation(
        ValidationRule.ofMessage(finding.key()),
        place.document(),
        place.offset(),
        text.sentence(finding, operation, place, other));
  }

  private static Place exact(Finding finding, Place place) {
    return switch (finding.key()) {
      case "FragmentsOnCompositeType.invalidInlineTypeCondition" -> place.token(2);
      case "FragmentsOnCompositeType.invalidFragmentTypeCondition" -> place.token(3);
      case "UniqueArgumentNames.uniqueArgument" -> place.repeated("(", finding.name(0));
      case "UniqueObjectFieldName.duplicateFieldName" -> place.repeated("{", finding.name(0));
      default -> place;
    };
  }

  private Place place(SourceLocation location) {
    SourceDocument document = documents.get(location.getSourceName());
    if (document == null) {
      throw new IllegalStateException("no text is called " + location.getSourceName());
    }
    return new Place(document, document.offset(location));
  }
}
