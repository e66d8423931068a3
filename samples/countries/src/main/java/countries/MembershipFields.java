package countries;

import dev.graven.annotations.GraphQLBatch;
import dev.graven.annotations.GraphQLField;
import dev.graven.annotations.GraphQLLoad;
import dev.graven.annotations.GraphQLSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields that lead back to countries. */
public final class MembershipFields {
  private final World world;

  @Inject
  MembershipFields(World world) {
    this.world = world;
  }

  /** Returns the countries of each continent: one pass over the data, however many there are. */
  @GraphQLBatch
  public List<List<Country>> countries(@GraphQLSource List<Continent> continents) {
    Map<String, List<Country>> byContinent =
        world.countries().values().stream().collect(Collectors.groupingBy(Country::continentCode));
    return continents.stream()
        .map(continent -> byContinent.getOrDefault(continent.code(), List.of()))
        .toList();
  }

  /** Returns the countries where a language is spoken. */
  @GraphQLField
  public List<Country> countries(@GraphQLSource Language language) {
    return world.countries().values().stream()
        .filter(country -> country.languageCodes().contains(language.code()))
        .toList();
  }

  /**
   * Returns the code of a state's country, which is loaded where more than its code is asked for.
   */
  @GraphQLLoad(value = CountryLoader.class, keyIsReference = true)
  public String country(@GraphQLSource State state) {
    return state.countryCode();
  }
}
