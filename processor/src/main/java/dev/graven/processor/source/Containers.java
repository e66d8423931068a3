package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import dev.graven.annotations.GraphQLEnum;
import dev.graven.annotations.GraphQLInput;
import dev.graven.annotations.GraphQLType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Recognises sequences and stages by what a class inherits: {@code Seats extends ArrayList<Seat>}
 * is a list of {@code Seat}.
 *
 * <p>Two kinds of class only look like one: annotated types and their subclasses, which are objects
 * whatever else they extend, and classes that contain themselves, such as {@code
 * java.nio.file.Path} or a tree node.
 */
final class Containers {
  /** The types that make a container, the first match wins. */
  private static final List<Root> ROOTS =
      List.of(
          new Root("java.util.List", Optional.of(SequenceKind.LIST), ""),
          new Root("java.util.Set", Optional.of(SequenceKind.SET), ""),
          new Root("java.util.Collection", Optional.of(SequenceKind.COLLECTION), ""),
          new Root("java.lang.Iterable", Optional.of(SequenceKind.ITERABLE), ""),
          new Root("java.util.stream.Stream", Optional.of(SequenceKind.STREAM), ""),
          new Root("java.util.stream.IntStream", Optional.of(SequenceKind.STREAM), "int"),
          new Root("java.util.stream.LongStream", Optional.of(SequenceKind.STREAM), "long"),
          new Root("java.util.stream.DoubleStream", Optional.of(SequenceKind.STREAM), "double"),
          new Root("java.util.concurrent.CompletionStage", Optional.empty(), ""));

  private final Types types;
  private final List<Root> roots = new ArrayList<>();
  private final Findings findings;

  /**
   * Recognises containers of one compilation.
   *
   * @param promises adapters by the class that they make a stage of
   */
  Containers(Types types, Map<String, StageAdapter> promises, Findings findings) {
    this.types = types;
    promises.forEach(
        (name, adapter) -> roots.add(new Root(name, Optional.empty(), "", Optional.of(adapter))));
    roots.addAll(ROOTS);
    this.findings = findings;
  }

  /** A supertype that makes a class a container. */
  private record Root(
      String name, Optional<SequenceKind> kind, String primitive, Optional<StageAdapter> adapter) {
    Root(String name, Optional<SequenceKind> kind, String primitive) {
      this(name, kind, primitive, Optional.empty());
    }
  }

  /**
   * What a class contains.
   *
   * @param kind empty for a stage
   * @param adapter what makes a stage of it, where it is none itself
   */
  record Container(Optional<SequenceKind> kind, Element element, Optional<StageAdapter> adapter) {}

  /** Where the type of the elements is written. */
  sealed interface Element {}

  /** Fixed by the root: {@code int} of an {@code IntStream}. */
  record PrimitiveElement(String name) implements Element {}

  /** A type argument of the use: {@code Seat} of {@code ArrayList<Seat>}. */
  record ArgumentElement(int index) implements Element {}

  /** In the header of the class: {@code Seat} of {@code class Seats extends ArrayList<Seat>}. */
  record InheritedElement(TypeMirror written, TypeMirror seen) implements Element {}

  /** What {@code type} contains, if it is a container. */
  Optional<Container> find(WrittenType type) {
    DeclaredType seen = (DeclaredType) type.seen();
    TypeElement element = MoreElements.asType(seen.asElement());
    if (isAnnotated(element)) {
      return Optional.empty();
    }
    for (Root root : roots) {
      Optional<DeclaredType> header = superOf(element.asType(), root.name(), type);
      if (header.isPresent()) {
        return elementOf(root, element, header.get(), type)
            .map(e -> new Container(root.kind(), e, root.adapter()));
      }
    }
    return Optional.empty();
  }

  private Optional<Element> elementOf(
      Root root, TypeElement container, DeclaredType header, WrittenType type) {
    if (!root.primitive().isEmpty()) {
      return Optional.of(new PrimitiveElement(root.primitive()));
    }
    if (header.getTypeArguments().isEmpty()) {
      WildcardType unknown = types.getWildcardType(null, null);
      return Optional.of(new InheritedElement(unknown, unknown));
    }
    TypeMirror element = header.getTypeArguments().get(0);
    if (element.getKind() == TypeKind.TYPEVAR) {
      return Optional.of(
          new ArgumentElement(container.getTypeParameters().indexOf(types.asElement(element))));
    }
    if (mentions(element, container, root, new HashSet<>())) {
      return Optional.empty();
    }
    TypeMirror seen =
        superOf(type.seen(), root.name(), type)
            .filter(superType -> !superType.getTypeArguments().isEmpty())
            .<TypeMirror>map(superType -> superType.getTypeArguments().get(0))
            .orElse(element);
    return Optional.of(new InheritedElement(element, seen));
  }

  /** Whether following the elements of {@code type} leads back to {@code container}. */
  private boolean mentions(
      TypeMirror type, TypeElement container, Root root, Set<TypeElement> visited) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = MoreElements.asType(declared.asElement());
    if (element.equals(container)) {
      return true;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      if (mentions(argument, container, root, visited)) {
        return true;
      }
    }
    if (isAnnotated(element) || !visited.add(element)) {
      return false;
    }
    return findSuper(element.asType(), root.name())
        .filter(header -> header.getKind() == TypeKind.DECLARED)
        .filter(header -> !header.getTypeArguments().isEmpty())
        .filter(header -> mentions(header.getTypeArguments().get(0), container, root, visited))
        .isPresent();
  }

  private Optional<DeclaredType> superOf(TypeMirror type, String name, WrittenType use) {
    Optional<DeclaredType> found = findSuper(type, name);
    if (found.isPresent() && found.get().getKind() == TypeKind.ERROR) {
      findings.unresolvedType(use.element(), TypeText.of(found.get()));
      return Optional.empty();
    }
    return found;
  }

  /** The supertype of that name; failing that, a supertype that is not resolved. */
  private Optional<DeclaredType> findSuper(TypeMirror type, String name) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (type.getKind() == TypeKind.ERROR
        || MoreElements.asType(declared.asElement()).getQualifiedName().contentEquals(name)) {
      return Optional.of(declared);
    }
    Optional<DeclaredType> unresolved = Optional.empty();
    for (TypeMirror superType : types.directSupertypes(type)) {
      Optional<DeclaredType> found = findSuper(superType, name);
      if (found.isPresent() && found.get().getKind() != TypeKind.ERROR) {
        return found;
      }
      unresolved = unresolved.isPresent() ? unresolved : found;
    }
    return unresolved;
  }

  private static boolean isAnnotated(TypeElement element) {
    return MoreElements.isAnnotationPresent(element, GraphQLType.class)
        || MoreElements.isAnnotationPresent(element, GraphQLInput.class)
        || MoreElements.isAnnotationPresent(element, GraphQLEnum.class)
        || HierarchyReader.above(element).stream()
            .anyMatch(above -> MoreElements.isAnnotationPresent(above, GraphQLType.class));
  }
}
