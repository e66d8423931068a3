package dev.graven.processor.operation;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.ElementPosition;
import dev.graven.processor.diagnostic.StageResult;
import dev.graven.processor.schema.SchemaStage;
import dev.graven.processor.schema.TestDeclarations;
import dev.graven.processor.schema.ValidatedSchema;
import dev.graven.processor.source.Declarations;
import dev.graven.processor.source.OperationsDeclaration;
import dev.graven.processor.source.SchemaDeclaration;
import dev.graven.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module to read: a schema, files and documents in Java. */
final class Fixture {
  static final String SHOP =
      """
      type Query { product(id: ID!): Product products(first: Int = 10, sort: [Sort!]): [Product!]! }
      type Mutation { rename(id: ID!, title: String!): Product }
      type Product { id: ID! title(upper: Boolean): String! price: Float supplier: Supplier }
      type Supplier { id: ID! name: String! products: [Product] }
      enum Sort { NAME PRICE }
      directive @note(text: String) on FIELD | QUERY
      """;

  private final ValidatedSchema schema;
  private final List<SourceText> files = new ArrayList<>();
  private final List<OperationsDeclaration> inJava = new ArrayList<>();
  private Optional<SchemaDeclaration> declaration = Optional.empty();
  private boolean ignoresIncremental;
  private Optional<String> option = Optional.empty();

  private Fixture(String sdl) {
    this.schema = schema(sdl);
  }

  static Fixture shop() {
    return new Fixture(SHOP);
  }

  static Fixture of(String sdl) {
    return new Fixture(sdl);
  }

  static ValidatedSchema schema(String sdl) {
    StageResult<Optional<ValidatedSchema>> result =
        new SchemaStage().build(declarations(List.of(), Optional.empty()), List.of(text("s", sdl)));
    return result
        .value()
        .orElseThrow(() -> new IllegalArgumentException(result.diagnostics().toString()));
  }

  /** A file in {@code graphql/}: {@code shop/Page} is {@code graphql/shop/Page.graphql}. */
  Fixture file(String path, String content) {
    files.add(text(path, content));
    return this;
  }

  Fixture inJava(String className, String document) {
    int dot = className.lastIndexOf('.');
    inJava.add(
        new OperationsDeclaration(
            className.substring(0, dot),
            className.substring(dot + 1),
            document,
            ElementPosition.ofClass(className)));
    return this;
  }

  Fixture schemaDeclaration(String packageName, String executors) {
    declaration =
        Optional.of(
            new SchemaDeclaration(
                packageName, executors, false, ElementPosition.ofClass(packageName + ".Schema")));
    return this;
  }

  Fixture option(String packageName) {
    option = Optional.of(packageName);
    return this;
  }

  /** As {@code -Agraven.incremental=ignore} has it. */
  Fixture ignoringIncremental() {
    ignoresIncremental = true;
    return this;
  }

  StageResult<List<Operation>> read() {
    return new OperationStage()
        .read(schema, files, declarations(inJava, declaration), option, ignoresIncremental, false);
  }

  List<OperationOutline> outline() {
    return new OperationStage().outline(files, declarations(inJava, declaration), option);
  }

  /** The only operation, of a module without faults. */
  Operation readOne() {
    StageResult<List<Operation>> result = read();
    if (!result.diagnostics().isEmpty() || result.value().size() != 1) {
      throw new AssertionError(result.toString());
    }
    return result.value().get(0);
  }

  /** What is reported, as {@code file:line:column [Id] message}. */
  List<String> reports() {
    return read().diagnostics().stream().map(Fixture::render).toList();
  }

  static String render(Diagnostic diagnostic) {
    String place =
        diagnostic
            .position()
            .map(it -> it.file() + ":" + it.line() + ":" + it.column() + " ")
            .orElse("");
    return place + "[" + diagnostic.id().text() + "] " + diagnostic.message();
  }

  private static SourceText text(String path, String content) {
    int slash = path.lastIndexOf('/');
    boolean marked = content.startsWith("\uFEFF");
    return new SourceText(
        "graphql/" + path + ".graphql",
        slash < 0 ? "" : path.substring(0, slash),
        path.substring(slash + 1),
        marked ? content.substring(1) : content,
        marked);
  }

  private static Declarations declarations(
      List<OperationsDeclaration> inJava, Optional<SchemaDeclaration> schema) {
    return new TestDeclarations().operations(inJava).schema(schema).build();
  }
}
