package dev.graven.processor.binding;

import static dev.graven.processor.schema.TestDeclarations.STRING;
import static dev.graven.processor.schema.TestDeclarations.javaClass;
import static dev.graven.processor.schema.TestDeclarations.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.FieldModel;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.schema.TestReports;
import dev.graven.processor.schema.TypeRef;
import dev.graven.processor.source.Access;
import dev.graven.processor.source.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessCheckTest {
  private static final JavaClass PUBLIC = javaClass("shop.Product");
  private static final JavaClass HIDDEN = new JavaClass("shop", "shop.Hidden", false, true);
  private static final JavaClass PRIVATE = new JavaClass("shop", "shop.Api.Inner", false, false);

  @Test
  void publicMember_isReachableFromEverywhere() {
    assertThat(check(PUBLIC, Access.PUBLIC, "web")).isEmpty();
  }

  @Test
  void packageMember_isReachableFromItsPackageOnly() {
    assertThat(check(PUBLIC, Access.PACKAGE, "shop")).isEmpty();
    assertThat(check(PUBLIC, Access.PACKAGE, "web"))
        .containsExactly(
            "[InaccessibleMember] shop.Product.title: `Product.title` needs `shop.Product.title`,"
                + " which the executor's package `web` cannot access. Make it public, or put the"
                + " executor into its package.");
  }

  @Test
  void privateMember_isReachableFromNowhere() {
    assertThat(check(PUBLIC, Access.PRIVATE, "shop"))
        .singleElement()
        .asString()
        .startsWith("[" + DiagnosticId.INACCESSIBLE_MEMBER.text() + "]");
  }

  @Test
  void hiddenClass_isReachableFromItsPackageOnly() {
    assertThat(check(HIDDEN, Access.PUBLIC, "shop")).isEmpty();
    assertThat(check(HIDDEN, Access.PUBLIC, "web"))
        .containsExactly(
            "[InaccessibleMember] shop.Hidden.title: `Product.title` needs the class `shop.Hidden`,"
                + " which the executor's package `web` cannot access. Make it public, or put the"
                + " executor into its package.");
    assertThat(check(PRIVATE, Access.PUBLIC, "shop")).hasSize(1);
  }

  @Test
  void hiddenResultClass_isReported() {
    FieldBinding binding = binding(PUBLIC, Access.PUBLIC, "Color");
    Bindings bindings =
        new Bindings(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Map.of("Color", new EnumBinding("Color", HIDDEN, Map.of())),
            Map.of(),
            Map.of());

    assertThat(new AccessCheck(bindings).check(binding, "web")).hasSize(1);
    assertThat(new AccessCheck(bindings).check(binding, "shop")).isEmpty();
  }

  @Test
  void hiddenContextClass_isReported() {
    FieldBinding.Property property = (FieldBinding.Property) binding(PUBLIC, Access.PUBLIC, "Int");
    FieldBinding method =
        new FieldBinding.ResolverMethod(
            property.field(),
            "title",
            false,
            List.of(
                new ParameterBinding.ContextParameter(
                    TestDeclarations.type("shop.Hidden"),
                    "shop.Hidden",
                    Optional.of(HIDDEN),
                    true)),
            STRING,
            false,
            property.origin());
    AccessCheck check =
        new AccessCheck(
            new Bindings(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of()));

    assertThat(check.check(method, "shop")).isEmpty();
    assertThat(TestReports.lines(new StageResult<>("", check.check(method, "web"))))
        .containsExactly(
            "[InaccessibleMember] shop.Product.title: `Product.title` needs the class `shop.Hidden`,"
                + " which the executor's package `web` cannot access. Make it public, or put the"
                + " executor into its package.");
  }

  private static List<String> check(JavaClass owner, Access access, String packageName) {
    AccessCheck check =
        new AccessCheck(
            new Bindings(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of()));
    return TestReports.lines(
        new StageResult<>("", check.check(binding(owner, access, "String"), packageName)));
  }

  private static FieldBinding binding(JavaClass owner, Access access, String type) {
    FieldModel field =
        new FieldModel(
            "Product", "title", new TypeRef.Named(type, false), List.of(), Optional.empty());
    Origin origin = new Origin(owner, access, member(owner.canonicalName(), "title"));
    return new FieldBinding.Property(field, "title", true, STRING, origin);
  }
}
