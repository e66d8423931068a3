package dev.graven.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.graven.processor.emit.ForbiddenImport;
import dev.graven.processor.operation.Condition;
import dev.graven.processor.operation.OperationKind;
import dev.graven.processor.schema.Literal;
import dev.graven.processor.schema.SchemaDescription;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.JavaClass;
import dev.graven.processor.source.JavaType;
import dev.graven.processor.source.SequenceKind;
import dev.graven.processor.source.StageAdapter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: which stage may know which. */
final class PipelineTest {
  private static final String ROOT = "dev.graven.processor";

  /** Each stage and the packages that it may import, besides itself and the diagnostics. */
  private static final Map<String, List<String>> STAGES =
      new TreeMap<>(
          Map.of(
              "diagnostic", List.of(),
              "source", List.of(),
              "schema", List.of("source"),
              "binding", List.of("source", "schema"),
              "operation", List.of("source", "schema"),
              "transform", List.of("source", "schema", "operation"),
              "plan", List.of("source", "schema", "binding", "operation", "transform"),
              "emit", List.of("source", "schema", "operation", "plan"),
              "artifact", List.of("source", "schema", "operation", "plan")));

  /** What plans are made of, besides their own types. */
  private static final Class<?>[] VALUES_IN_PLANS = {
    Condition.class,
    Condition.Term.class,
    Condition.VariableTerm.class,
    JavaClass.class,
    JavaType.class,
    JavaType.ClassType.class,
    Literal.class,
    OperationKind.class,
    SchemaDescription.class,
    SequenceKind.class,
    StageAdapter.class,
    TypeRef.class,
  };

  /** The main output only: a class planted for a test would break the rules. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(GravenProcessor.class.getProtectionDomain().getCodeSource().getLocation());

  static List<String> stages() {
    return List.copyOf(STAGES.keySet());
  }

  private static String packageOf(String stage) {
    return ROOT + "." + stage + "..";
  }

  private static ArchRule stageRule(String stage) {
    String[] allowed =
        Stream.concat(Stream.of(stage, "diagnostic"), STAGES.get(stage).stream())
            .map(PipelineTest::packageOf)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(packageOf(stage))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void stage_knowsOnlyEarlierStages(String stage) {
    stageRule(stage).check(CLASSES);
  }

  @Test
  void everyPackage_isAStage() {
    assertThat(
            CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .distinct()
                .sorted())
        .containsExactlyElementsOf(STAGES.keySet());
  }

  @Test
  void forbiddenImport_breaksTheRule() {
    JavaClasses planted = new ClassFileImporter().importClasses(ForbiddenImport.class);
    assertThatThrownBy(() -> stageRule("emit").check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("binding.BindingStage");
  }

  @Test
  void emitters_seeThePlanAndTheValuesInIt() {
    classes()
        .that()
        .resideInAPackage(packageOf("emit"))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + "..")
                .or(
                    resideInAnyPackage(
                        packageOf("emit"), packageOf("plan"), packageOf("diagnostic")))
                .or(belongToAnyOf(VALUES_IN_PLANS)))
        .check(CLASSES);
  }

  @Test
  void javaPoet_isKnownToTheEmittersOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("emit"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void elements_leaveTheSourceStageForTheEntryOnly() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".(*)..")
        .and(resideInAPackage(packageOf("source")).or(resideInAPackage(packageOf("emit"))).negate())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
        .check(CLASSES);
  }

  @Test
  void graphqlJava_isKnownToParsingAndValidationOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packageOf("diagnostic"),
            packageOf("source"),
            packageOf("binding"),
            packageOf("transform"),
            packageOf("plan"),
            packageOf("emit"),
            packageOf("artifact"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("graphql..")
        .check(CLASSES);
  }
}
