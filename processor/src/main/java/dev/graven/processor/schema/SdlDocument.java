package dev.graven.processor.schema;

import dev.graven.processor.diagnostic.Diagnostic;
import dev.graven.processor.diagnostic.DiagnosticId;
import dev.graven.processor.diagnostic.TextPosition;
import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The definitions of all SDL texts of a module, in order, with extensions beside what they extend,
 * and the place of each.
 */
final class SdlDocument {
  private final Map<String, SdlText> texts;
  private final List<Definition<?>> definitions;
  private final Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
  private final Map<String, List<TypeDefinition<?>>> parts = new LinkedHashMap<>();

  SdlDocument(Map<String, SdlText> texts, List<Definition<?>> definitions) {
    this.texts = texts;
    this.definitions = definitions;
    for (Definition<?> definition : definitions) {
      if (definition instanceof TypeDefinition<?> type) {
        parts.computeIfAbsent(type.getName(), k -> new ArrayList<>()).add(type);
        if (!(type instanceof SDLExtensionDefinition)) {
          types.putIfAbsent(type.getName(), type);
        }
      }
    }
  }

  /** Everything, in order. */
  List<Definition<?>> definitions() {
    return definitions;
  }

  /** Type definitions by name, the first where there are several. */
  Map<String, TypeDefinition<?>> types() {
    return types;
  }

  /** A type's definition or definitions, and its extensions. */
  List<TypeDefinition<?>> parts(String type) {
    return parts.getOrDefault(type, List.of());
  }

  /** Names with a definition or an extension. */
  Iterable<String> typeNames() {
    return parts.keySet();
  }

  /** Fields of an object type or interface, with those of its extensions. */
  List<FieldDefinition> fields(String type) {
    List<FieldDefinition> fields = new ArrayList<>();
    for (TypeDefinition<?> part : parts(type)) {
      if (part instanceof ImplementingTypeDefinition<?> fielded) {
        fields.addAll(fielded.getFieldDefinitions());
      }
    }
    return fields;
  }

  /** The interfaces that an object type or interface names, with those of its extensions. */
  List<String> interfaces(String type) {
    List<String> interfaces = new ArrayList<>();
    for (TypeDefinition<?> part : parts(type)) {
      if (part instanceof ImplementingTypeDefinition<?> implementing) {
        implementing.getImplements().forEach(it -> interfaces.add(((TypeName) it).getName()));
      }
    }
    return interfaces;
  }

  /** The members of a union, with those of its extensions. */
  List<String> members(String type) {
    List<String> members = new ArrayList<>();
    for (TypeDefinition<?> part : parts(type)) {
      if (part instanceof UnionTypeDefinition union) {
        union.getMemberTypes().forEach(it -> members.add(((TypeName) it).getName()));
      }
    }
    return members;
  }

  /** The first directive of that name on a type or an extension of it. */
  Optional<Directive> directive(String type, String name) {
    return parts(type).stream()
        .flatMap(part -> part.getDirectives().stream())
        .filter(directive -> directive.getName().equals(name))
        .findFirst();
  }

  /** Values of an enum, with those of its extensions. */
  List<EnumValueDefinition> values(String type) {
    List<EnumValueDefinition> values = new ArrayList<>();
    for (TypeDefinition<?> part : parts(type)) {
      if (part instanceof EnumTypeDefinition enumeration) {
        values.addAll(enumeration.getEnumValueDefinitions());
      }
    }
    return values;
  }

  /** Fields of an input object, with those of its extensions. */
  List<InputValueDefinition> inputFields(String type) {
    List<InputValueDefinition> fields = new ArrayList<>();
    for (TypeDefinition<?> part : parts(type)) {
      if (part instanceof InputObjectTypeDefinition input) {
        fields.addAll(input.getInputValueDefinitions());
      }
    }
    return fields;
  }

  /** Where the user wrote a node; empty where it was derived from Java. */
  Optional<TextPosition> position(Node<?> node) {
    return text(location(node)).position(place(node));
  }

  /** For messages: {@code schema.graphqls:3:1}. */
  String describe(Node<?> node) {
    return text(location(node)).describe(place(node));
  }

  /** A diagnostic about a node. */
  Diagnostic diagnostic(DiagnosticId id, Node<?> node, String message) {
    return text(location(node)).diagnostic(id, place(node), message);
  }

  /** A diagnostic about the first node that matches, else about the module. */
  Diagnostic diagnostic(DiagnosticId id, Predicate<Node<?>> node, String message) {
    for (Definition<?> definition : definitions) {
      Optional<Node<?>> found = find(definition, node);
      if (found.isPresent()) {
        return diagnostic(id, found.get(), message);
      }
    }
    return Diagnostic.ofModule(id, message);
  }

  private static Optional<Node<?>> find(Node<?> node, Predicate<Node<?>> wanted) {
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    for (Node<?> child : node.getChildren()) {
      Optional<Node<?>> found = find(child, wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The place of a definition's name, or of any other node. */
  private SdlText.Place place(Node<?> node) {
    SourceLocation location = location(node);
    SdlText text = text(location);
    SdlText.Place place = new SdlText.Place(location.getLine(), location.getColumn());
    if (description(node).isPresent()) {
      place = text.afterDescription(place);
    }
    return node instanceof TypeDefinition<?>
        ? text.afterWords(place, node instanceof SDLExtensionDefinition ? 2 : 1)
        : place;
  }

  private static Optional<Description> description(Node<?> node) {
    return node instanceof DescribedNode<?> described
        ? Optional.ofNullable(described.getDescription())
        : Optional.empty();
  }

  private static SourceLocation location(Node<?> node) {
    return Objects.requireNonNull(node.getSourceLocation(), "the parser captures locations");
  }

  private SdlText text(SourceLocation location) {
    SdlText text = texts.get(location.getSourceName());
    if (text == null) {
      throw new IllegalStateException("no text named " + location.getSourceName());
    }
    return text;
  }
}
