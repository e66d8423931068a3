package countries;

import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLSource;
import jakarta.inject.Inject;
import java.util.List;

/** The fields that lead back to countries. */
public final class MembershipFields {
  private final World world;

  @Inject
  MembershipFields(World world) {
    this.world = world;
  }

  /** Returns the countries of a continent. */
  @GraphQLField
  public List<Country> countries(@GraphQLSource Continent continent) {
    return world.countries().values().stream()
        .filter(country -> country.continentCode().equals(continent.code()))
        .toList();
  }

  /** Returns the countries where a language is spoken. */
  @GraphQLField
  public List<Country> countries(@GraphQLSource Language language) {
    return world.countries().values().stream()
        .filter(country -> country.languageCodes().contains(language.code()))
        .toList();
  }

  /** Returns the country of a state. */
  @GraphQLField
  public Country country(@GraphQLSource State state) {
    return World.get(world.countries(), state.countryCode());
  }
}
