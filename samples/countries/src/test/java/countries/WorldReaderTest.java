package countries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldReaderTest {
  private final World world = WorldReader.read();

  @Test
  void data_isComplete() {
    assertThat(world.continents()).hasSize(7);
    assertThat(world.countries()).hasSize(252);
    assertThat(world.languages()).hasSize(185);
    assertThat(world.names())
        .hasSize(14)
        .allSatisfy((lang, names) -> assertThat(names).hasSize(250));
    assertThat(world.states().values().stream().mapToInt(states -> states.size()).sum())
        .isEqualTo(1333);
    assertThat(world.subdivisions().values().stream().mapToInt(x -> x.size()).sum())
        .isEqualTo(1220);
  }

  @Test
  void codes_areExplained() {
    CountryFields fields = new CountryFields(world);
    assertThat(world.countries().values())
        .allSatisfy(
            country -> {
              assertThat(fields.continent(country).code()).isEqualTo(country.continentCode());
              assertThat(fields.languages(country)).hasSameSizeAs(country.languageCodes());
              assertThat(fields.awsRegion(country)).contains("-");
            });
    assertThat(world.countries().keySet())
        .containsAll(world.states().keySet())
        .containsAll(world.subdivisions().keySet());
  }

  @Test
  void country_hasWhatTheDataSays() {
    Country switzerland = World.get(world.countries(), "CH");
    assertThat(switzerland)
        .hasToString(
            "Country[code=CH, englishName=Switzerland, nativeName=Schweiz, capital=Bern,"
                + " phones=[41], currencies=[CHF, CHE, CHW], continentCode=EU,"
                + " languageCodes=[de, fr, it]]");
    assertThat(switzerland.currency()).isEqualTo("CHF,CHE,CHW");
    assertThat(switzerland.emoji()).isEqualTo("🇨🇭");
    assertThat(switzerland.emojiU()).isEqualTo("U+1F1E8 U+1F1ED");
  }

  @Test
  void emptyCapital_isNone() {
    Country antarctica = World.get(world.countries(), "AQ");
    assertThat(antarctica.capital()).isNull();
    assertThat(antarctica.currency()).isNull();
  }

  @Test
  void firstOfSeveralNames_isTaken() {
    assertThat(World.get(world.names(), "de").get("RU")).isEqualTo("Russische Föderation");
  }

  @Test
  void flagsOfSubdivisions_areThoseOfUnicode() {
    assertThat(new Subdivision("GB-SCT", "Scotland").emoji()).isEqualTo("🏴󠁧󠁢󠁳󠁣󠁴󠁿");
    assertThat(new Subdivision("GB-NIR", "Northern Ireland").emoji()).isNull();
  }
}
