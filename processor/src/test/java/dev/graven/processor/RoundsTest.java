package dev.graven.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When executors are written, and who sees them. */
final class RoundsTest {
  private static final Kind[] LOUD = {Kind.ERROR, Kind.WARNING, Kind.MANDATORY_WARNING, Kind.NOTE};

  @TempDir Path root;

  /** Another processor: writes a class in a given round and notes the classes of each round. */
  private static final class OtherProcessor extends AbstractProcessor {
    final List<Set<String>> rounds = new ArrayList<>();
    private final int writingRound;
    private final String className;
    private final String text;

    OtherProcessor(int writingRound, String className, String text) {
      this.writingRound = writingRound;
      this.className = className;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds.add(
          Set.copyOf(round.getRootElements().stream().map(Element::toString).sorted().toList()));
      if (rounds.size() == writingRound) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(className).openWriter()) {
          writer.write(text);
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  private TestModule shop() {
    return new TestModule(root)
        .file("shop/ProductPage.graphql", ShopSources.PAGE)
        .java(ShopSources.PRODUCT);
  }

  @Test
  void executors_areWrittenInTheFirstRoundForOthersToSee() {
    OtherProcessor other = new OtherProcessor(0, "", "");
    TestModule module = shop().java(ShopSources.API).processor(other);
    Compilation compilation = module.compile();
    assertThat(module.printed(compilation, LOUD)).isEmpty();
    assertThat(other.rounds.get(1))
        .containsExactlyInAnyOrder("shop.ProductPageExecutor", "shop.ShopOperations");
  }

  @Test
  void resolverClass_mayHoldAGeneratedExecutorInAField() {
    TestModule module =
        shop()
            .java(
                """
                package shop;
                import dev.graven.annotations.*;
                public class ShopApi {
                  private final ProductPageExecutor productPage = new ProductPageExecutor(this);
                  ProductPageExecutor productPage() { return productPage; }
                  @GraphQLQuery public Product product(@GraphQLId int id) { return new Product(id, ""); }
                }
                """);
    Compilation compilation = module.compile();
    assertThat(module.printed(compilation, LOUD)).isEmpty();
    assertThat(compilation).generatedSourceFile("shop.ProductPageExecutor");
  }

  @Test
  void signatureThatMentionsAClassOfAnotherProcessor_isWaitedFor() {
    OtherProcessor other =
        new OtherProcessor(1, "shop.Title", "package shop; public class Title extends Text {}");
    OtherProcessor another =
        new OtherProcessor(
            2,
            "shop.Text",
            """
            package shop;
            @dev.graven.annotations.GraphQLType
            public class Text { public String getText() { return ""; } }
            """);
    TestModule module =
        new TestModule(root)
            .file("shop/Page.graphql", "{ title { text } }")
            .java(
                """
                package shop;
                import dev.graven.annotations.*;
                public class Api { @GraphQLQuery public Text title() { return new Title(); } }
                """)
            .processor(other)
            .processor(another);
    Compilation compilation = module.compile();
    assertThat(module.printed(compilation, LOUD)).isEmpty();
    assertThat(another.rounds.get(2)).containsExactly("shop.Text");
    assertThat(another.rounds.get(3)).contains("shop.PageExecutor");
  }

  @Test
  void classThatNeverComes_isNamedAndLeavesStubs() {
    TestModule module =
        shop()
            .java(
                """
                package shop;
                import dev.graven.annotations.*;
                public class ShopApi {
                  @GraphQLQuery
                  public Product product(Gone id) { return null; }
                  Object executor() { return new ProductPageExecutor(this); }
                }
                """)
            .option("--should-stop=ifError=FLOW");
    Compilation compilation = module.compile();
    assertThat(module.printed(compilation, Kind.ERROR))
        .containsExactlyInAnyOrder(
            "ShopApi.java:5: [Unresolved] `ShopApi.product(), parameter id` mentions `Gone`, which"
                + " does not exist. Graven reads this signature, so every type in it must be there,"
                + " written by hand or by another annotation processor. Correct the name, or add"
                + " the import or dependency that is missing.",
            "ShopApi.java:5: cannot find symbol\n  symbol:   class Gone\n  location: class shop.ShopApi");
  }

  @Test
  void errors_areHeldBackUntilOthersHaveSeenTheStubs() {
    OtherProcessor other = new OtherProcessor(0, "", "");
    TestModule module =
        shop()
            .file("shop/Broken.graphql", "query Broken { nothing }")
            .java(ShopSources.API)
            .processor(other);
    assertThat(module.printed(module.compile(), Kind.ERROR)).hasSize(1);
    assertThat(other.rounds.get(1))
        .containsExactlyInAnyOrder(
            "shop.ProductPageExecutor", "shop.BrokenExecutor", "shop.ShopOperations");
  }

  @Test
  void annotatedClassThatComesTooLate_isNamed() {
    OtherProcessor other =
        new OtherProcessor(
            1,
            "shop.Late",
            "package shop;\n@dev.graven.annotations.GraphQLType public record Late(int id) {}\n");
    TestModule module = shop().java(ShopSources.API).processor(other);
    assertThat(module.printed(module.compile(), Kind.ERROR))
        .containsExactly(
            "Late.java:2: [LateType] `shop.Late` has annotations of Graven's, but was generated"
                + " after the executors had been written, so they do not know it. Graven waits for"
                + " a class that a signature mentions: mention it in one, or write it by hand.");
  }

  @Test
  void moduleWithoutGraven_isLeftAlone() {
    TestModule module =
        new TestModule(root).withoutResources().java("package shop; class Plain {}");
    Compilation compilation = module.compile();
    assertThat(module.printed(compilation, LOUD)).isEmpty();
    assertThat(compilation.generatedFiles())
        .extracting(file -> file.getKind())
        .containsOnlyOnce(JavaFileObject.Kind.CLASS)
        .doesNotContain(JavaFileObject.Kind.SOURCE);
  }

  @Test
  void orderOfSources_doesNotMatter() {
    Compilation one = shop().java(ShopSources.API).compile();
    Compilation other =
        new TestModule(root).java(ShopSources.API).java(ShopSources.PRODUCT).compile();
    assertThat(texts(one)).isEqualTo(texts(other)).isNotEmpty();
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .map(
            file -> {
              try {
                return file.getCharContent(false).toString();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .sorted()
        .toList();
  }
}
