package countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.graven.runtime.OperationInfo;
import dev.graven.runtime.RequestContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation, answered as graphql-java answers it: key order included. */
class OperationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static CountriesOperations operations;
  private static ReferenceApi reference;

  @BeforeAll
  static void start() throws IOException {
    operations = DaggerCountries.create().operations();
    reference = new ReferenceApi(WorldReader.read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CountryPage code=CH",
        "CountryPage code=GB withStates=true",
        "CountryPage code=US withStates=true withoutSubdivisions=true",
        "CountryPage code=AQ withStates=false withoutSubdivisions=false",
        "CountryPage code=XX",
        "CountryPage code=7",
        "ContinentPage code=EU",
        "ContinentPage code=EU namesOnly=true",
        "ContinentPage code=AN withLanguages=true",
        "ContinentPage code=SA withLanguages=true namesOnly=true",
        "CountryNames",
        "CountryNames lang=null orderBy=CODE",
        "CountryNames lang=ja codes=[\"JP\",\"CN\",\"KR\",\"AC\"] orderBy=NATIVE",
        "CountryNames lang=ru codes=CH",
        "CountryNames codes=[]",
        "CompareCountries left=IN right=PK",
        "CompareCountries left=IN right=XX",
        "CountrySearch",
        "CountrySearch currency=EUR continent=NA",
        "CountrySearch nameStartsWith=United orderBy=NAME",
        "LanguageList",
        "LanguageList codes=[\"he\",\"yi\",\"rm\"]",
        "LanguagePage code=de lang=fr",
        "LanguagePage code=rm",
        "LanguagePage code=xx",
        "StatesOfCountry code=BR",
        "StatesOfCountry code=CH",
        "WorldMap",
      })
  void answer_isThatOfGraphQLJava(String commandLine) throws IOException {
    CommandLine line = CommandLine.of(List.of(commandLine.split(" ")));

    JsonNode answer = answer(line);

    assertThat(answer.has("errors")).isFalse();
    assertThat(answer).hasToString(referenceAnswer(line).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LanguagePage code=it lang=xx",
        "CountryNames lang=xx codes=[\"CH\",\"DE\"]",
        "CountryNames orderBy=null",
      })
  void fieldError_leavesTheDataThatGraphQLJavaLeaves(String commandLine) throws IOException {
    CommandLine line = CommandLine.of(List.of(commandLine.split(" ")));

    JsonNode answer = answer(line);
    JsonNode expected = referenceAnswer(line);

    assertThat(answer.required("data")).hasToString(expected.required("data").toString());
    assertThat(values(answer, "path")).isNotEmpty();
    assertThat(values(expected, "path")).containsAll(values(answer, "path"));
    assertThat(values(expected, "locations")).containsAll(values(answer, "locations"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CountryPage",
        "CountryPage code=null",
        "CountryPage code=CH withStates=yes",
        "CountryPage code=CH withStates=null",
        "CountryNames orderBy=SIZE",
        "CountryNames codes=[null]",
        "CountrySearch nameStartsWith=1",
      })
  void wrongVariable_isRefusedAsByGraphQLJava(String commandLine) throws IOException {
    CommandLine line = CommandLine.of(List.of(commandLine.split(" ")));

    JsonNode answer = answer(line);
    JsonNode expected = referenceAnswer(line);

    assertThat(answer.has("data")).isFalse();
    assertThat(expected.has("data")).isFalse();
    assertThat(values(answer, "locations")).isEqualTo(values(expected, "locations"));
    assertThat(values(answer, "path")).isEmpty();
  }

  @Test
  void unknownLanguage_isExplainedToTheClient() throws IOException {
    JsonNode answer = answer(CommandLine.of(List.of("LanguagePage", "code=it", "lang=xx")));

    assertThat(answer.at("/errors/0/message").asText())
        .startsWith("No names in the language \"xx\". Known languages: de, en, es, fa, fr, ");
    assertThat(answer.at("/errors/0/path"))
        .hasToString("[\"language\",\"countries\",0,\"inLanguage\"]");
    assertThat(answer.at("/errors/0/extensions")).hasToString("{\"code\":\"UNKNOWN_LANGUAGE\"}");
  }

  private static JsonNode answer(CommandLine line) throws IOException {
    OperationInfo operation = operation(line);
    return JSON.readTree(
        operations.execute(operation.id(), line.variables(), RequestContext.empty()).toBytes());
  }

  private static JsonNode referenceAnswer(CommandLine line) {
    return reference.execute(operation(line).document(), line.variables());
  }

  private static OperationInfo operation(CommandLine line) {
    return operations.executors().stream()
        .map(executor -> executor.operation())
        .filter(operation -> OperationSignature.of(operation).name().equals(line.operation()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(JsonNode answer, String property) {
    List<String> values = new ArrayList<>();
    answer.path("errors").findValues(property).forEach(value -> values.add(value.toString()));
    return values;
  }
}
