package dev.graven.tests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.runtime.GraphQLResponse;
import dev.graven.tests.harness.CompiledModule;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that runs in production looks up a class or a member by name. */
class NoReflectionTest {
  /** What javac itself writes for lambdas, records and string concatenation. */
  private static final Set<String> JAVAC_BOOTSTRAPS =
      Set.of(
          "java.lang.invoke.LambdaMetafactory.metafactory",
          "java.lang.runtime.ObjectMethods.bootstrap",
          "java.lang.invoke.StringConcatFactory.makeConcatWithConstants");

  @Test
  void runtime_refersToNoReflection() throws Exception {
    List<ClassFile> classes = ClassFile.readAll(runtimeFiles());

    assertThat(classes).hasSizeGreaterThan(20);
    assertThat(classes.stream().flatMap(NoReflectionTest::reflection)).isEmpty();
  }

  @Test
  void generatedCode_refersToNoReflection(@TempDir Path folder) {
    List<ClassFile> classes = generated(Shop.project(folder).compileCleanly());

    assertThat(classes)
        .extracting(ClassFile::name)
        .contains(
            "shop.ProductPageExecutor",
            "shop.ProductPageExecutor$Execution",
            "shop.ProductPageExecutor$Variables",
            "shop.ShopOperations");
    assertThat(classes.stream().flatMap(NoReflectionTest::reflection)).isEmpty();
  }

  @Test
  void execution_hasNoInvokedynamic(@TempDir Path folder) {
    List<ClassFile> executions =
        generated(Shop.project(folder).compileCleanly()).stream()
            .filter(type -> type.name().endsWith("$Execution"))
            .toList();

    assertThat(executions).hasSize(2);
    assertThat(executions).allSatisfy(type -> assertThat(type.bootstraps()).isEmpty());
  }

  @Test
  void plantedReflection_isFound(@TempDir Path folder) {
    CompiledModule module =
        CompiledModule.in(folder)
            .java(
                """
                package planted;

                public final class Planted {
                  java.lang.reflect.Method method;
                  Class<?> byName() throws Exception { return Class.forName("planted.Planted"); }
                  Object virtual() throws Exception {
                    var type = java.lang.invoke.MethodType.methodType(String.class);
                    return java.lang.invoke.MethodHandles.lookup()
                        .findVirtual(Object.class, "toString", type);
                  }
                  Object made() throws Exception {
                    return Planted.class.getDeclaredConstructor().newInstance();
                  }
                  String text(int number) { return "number " + number; }
                }
                """)
            .compileCleanly();

    List<ClassFile> classes = ClassFile.readAll(CompiledModule.files(module.classes()));
    assertThat(classes.stream().flatMap(NoReflectionTest::reflection))
        .contains(
            "planted.Planted: java.lang.reflect.Method",
            "planted.Planted: java.lang.reflect.Constructor",
            "planted.Planted: java.lang.Class.forName",
            "planted.Planted: java.lang.Class.getDeclaredConstructor",
            "planted.Planted: java.lang.invoke.MethodHandles$Lookup.findVirtual");
    assertThat(classes.get(0).bootstraps())
        .containsExactly("java.lang.invoke.StringConcatFactory.makeConcatWithConstants");
  }

  /** Every reference of a class to reflection. */
  private static Stream<String> reflection(ClassFile type) {
    Stream<String> classes =
        type.classes().stream().filter(name -> name.startsWith("java.lang.reflect."));
    Stream<String> members =
        type.members().stream()
            .filter(
                member ->
                    member.matches(
                        "java\\.lang\\.Class\\.(forName|get(Declared)?(Constructor|Field|Method|RecordComponent)s?|newInstance)"
                            + "|java\\.lang\\.invoke\\.MethodHandles\\$Lookup\\.(find|unreflect).*"));
    Stream<String> bootstraps =
        type.bootstraps().stream().filter(bootstrap -> !JAVAC_BOOTSTRAPS.contains(bootstrap));
    return Stream.of(classes, members, bootstraps)
        .flatMap(found -> found)
        .map(found -> type.name() + ": " + found);
  }

  private static List<ClassFile> generated(CompiledModule module) {
    Set<String> sources =
        CompiledModule.files(module.generated()).keySet().stream()
            .map(name -> name.replaceAll("\\.java$", "").replace('/', '.'))
            .collect(Collectors.toSet());
    return ClassFile.readAll(CompiledModule.files(module.classes())).stream()
        .filter(type -> sources.contains(type.name().replaceAll("\\$.*", "")))
        .toList();
  }

  private static Map<String, byte[]> runtimeFiles() throws Exception {
    Path origin = runtimeOrigin();
    if (Files.isDirectory(origin)) {
      return CompiledModule.files(origin);
    }
    try (FileSystem jar = FileSystems.newFileSystem(origin)) {
      return CompiledModule.files(jar.getPath("/"));
    }
  }

  /** The jar, or the folder of classes, that the runtime was loaded from. */
  static Path runtimeOrigin() throws URISyntaxException {
    return Path.of(
        GraphQLResponse.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
