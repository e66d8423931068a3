package countries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program: what it prints where, and its exit codes. */
class MainTest {
  private static final String SIGNATURES =
      """
      Usage: countries <operation> [name=value ...]

      Operations:
        CompareCountries(left: ID!, right: ID!)
        ContinentPage(code: ID!, withLanguages: Boolean! = false, namesOnly: Boolean! = false)
        CountryNames(lang: String = "fr", codes: [ID!], orderBy: CountryOrder = NAME)
        CountryPage(code: ID!, withStates: Boolean! = false, withoutSubdivisions: Boolean! = false)
        CountrySearch(continent: ID, currency: String, nameStartsWith: String, orderBy: CountryOrder! = NATIVE)
        LanguageList(codes: [ID!])
        LanguagePage(code: ID!, lang: String)
        StatesOfCountry(code: ID!)
        WorldMap
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void operation_isAnswered() throws IOException {
    assertThat(run("CountryNames", "lang=de", "codes=[\"CH\",\"GR\"]")).isEqualTo(Main.ANSWERED);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "{\"data\":{\"countries\":["
                + "{\"code\":\"GR\",\"name\":\"Greece\",\"native\":\"Ελλάδα\","
                + "\"translated\":\"Griechenland\"},"
                + "{\"code\":\"CH\",\"name\":\"Switzerland\",\"native\":\"Schweiz\","
                + "\"translated\":\"Schweiz\"}]}}\n");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void anonymousOperation_isCalledLikeItsFile() throws IOException {
    assertThat(run("WorldMap")).isEqualTo(Main.ANSWERED);
    assertThat(out.toString(UTF_8)).startsWith("{\"data\":{\"continents\":[{\"code\":\"AF\",");
  }

  @Test
  void noOperation_isReportedWithAllThatAreKnown() throws IOException {
    assertThat(run()).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString(UTF_8)).isEqualTo(SIGNATURES);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void unknownOperation_isReportedWithAllThatAreKnown() throws IOException {
    assertThat(run("countryPage", "code=CH")).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString(UTF_8))
        .isEqualTo("There is no operation \"countryPage\".\n" + SIGNATURES);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void unknownVariable_isReportedWithThoseOfTheOperation() throws IOException {
    assertThat(run("LanguagePage", "code=rm", "language=fr")).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            """
            LanguagePage has no variable "language".
              LanguagePage(code: ID!, lang: String)
            """);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void argumentWithoutValue_isReported() throws IOException {
    assertThat(run("CountryPage", "CH")).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString(UTF_8)).isEqualTo("\"CH\" is not of the form name=value.\n");
  }

  @Test
  void requestError_isPrintedAsJsonBesideTheSignature() throws IOException {
    assertThat(run("CountryPage", "withStates=perhaps")).isEqualTo(Main.ERRORS);
    assertThat(out.toString(UTF_8))
        .startsWith("{\"errors\":[")
        .contains("$code")
        .contains("$withStates")
        .doesNotContain("\"data\"");
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "  CountryPage(code: ID!, withStates: Boolean! = false,"
                + " withoutSubdivisions: Boolean! = false)\n");
  }

  @Test
  void fieldError_isPrintedBesideTheData() throws IOException {
    assertThat(run("LanguagePage", "code=it", "lang=xx")).isEqualTo(Main.ERRORS);
    assertThat(out.toString(UTF_8))
        .startsWith("{\"errors\":[{\"message\":\"No names in the language")
        .endsWith("\"data\":{\"language\":null}}\n");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private int run(String... arguments) throws IOException {
    CountriesOperations operations = DaggerCountries.create().operations();
    return new Main(operations, out, err).run(List.of(arguments));
  }
}
