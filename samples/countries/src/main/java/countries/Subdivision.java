package countries;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLId;
import dev.graven.annotations.GraphQLType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subdivision of ISO 3166-2.
 *
 * @param code such as {@code GB-SCT}
 * @param name in English, or as its country's people name it
 */
@GraphQLType
public record Subdivision(@GraphQLId String code, String name) {

  /** Those whose flags Unicode recommends for interchange. */
  private static final Set<String> FLAGS = Set.of("GB-ENG", "GB-SCT", "GB-WLS");

  /** Returns the flag, where Unicode has one. */
  @GraphQLField
  public @Nullable String emoji() {
    return FLAGS.contains(code) ? Flags.ofSubdivision(code) : null;
  }
}
