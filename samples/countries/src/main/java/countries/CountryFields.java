package countries;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLSource;
import dev.graven.runtime.GraphQLException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of {@code Country} that need more than the country. */
public final class CountryFields {
  private final World world;

  @Inject
  CountryFields(World world) {
    this.world = world;
  }

  /**
   * Returns the name in a language, in English where the translation does not know the country.
   *
   * @throws GraphQLException if there is no translation into the language
   */
  @GraphQLField
  public String name(@GraphQLSource Country country, @Nullable String lang) {
    if (lang == null) {
      return country.englishName();
    }
    Map<String, String> names = world.names().get(lang);
    if (names == null) {
      throw new GraphQLException(
          "No names in the language \"%s\". Known languages: %s."
              .formatted(lang, String.join(", ", new TreeSet<>(world.names().keySet()))),
          Map.of("code", "UNKNOWN_LANGUAGE"));
    }
    return names.getOrDefault(country.code(), country.englishName());
  }

  /** Returns the continent that the country belongs to. */
  @GraphQLField
  public Continent continent(@GraphQLSource Country country) {
    return World.get(world.continents(), country.continentCode());
  }

  /** Returns the languages spoken, in the order that the country lists them. */
  @GraphQLField
  public List<Language> languages(@GraphQLSource Country country) {
    return country.languageCodes().stream()
        .map(code -> World.get(world.languages(), code))
        .toList();
  }

  /** Returns the states, none for most countries. */
  @GraphQLField
  public List<State> states(@GraphQLSource Country country) {
    return world.states().getOrDefault(country.code(), List.of());
  }

  /** Returns the subdivisions that are countries or provinces. */
  @GraphQLField
  public List<Subdivision> subdivisions(@GraphQLSource Country country) {
    return world.subdivisions().getOrDefault(country.code(), List.of());
  }

  /** Returns the country's own AWS region, or the one that its continent goes to. */
  @GraphQLField
  public String awsRegion(@GraphQLSource Country country) {
    return world.awsRegions().of(country);
  }
}
