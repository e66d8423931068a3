package countries;

import java.util.Map;

/**
 * Which AWS region a country goes to.
 *
 * @param byCountry regions of the countries that have one of their own
 * @param byContinent regions of all others
 */
record AwsRegions(Map<String, String> byCountry, Map<String, String> byContinent) {
  AwsRegions {
    byCountry = Map.copyOf(byCountry);
    byContinent = Map.copyOf(byContinent);
  }

  String of(Country country) {
    String own = byCountry.get(country.code());
    return own != null ? own : World.get(byContinent, country.continentCode());
  }
}
