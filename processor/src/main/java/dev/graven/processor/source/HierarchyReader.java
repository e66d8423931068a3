package dev.graven.processor.source;

import com.google.auto.common.MoreElements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Notes what the classes that are read extend and implement. */
final class HierarchyReader {
  private final Map<String, List<String>> supertypes = new TreeMap<>();

  /** Notes a class. A supertype that is not resolved is the finding of whoever reads the class. */
  void add(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!isFromJava(type) && !supertypes.containsKey(name)) {
      List<String> names = new ArrayList<>();
      above(type).forEach(element -> names.add(element.getQualifiedName().toString()));
      supertypes.put(name, names);
    }
  }

  /** Breadth first, so that what is nearer comes first. */
  static Set<TypeElement> above(TypeElement type) {
    Set<TypeElement> above = new LinkedHashSet<>();
    Deque<TypeElement> pending = new ArrayDeque<>(List.of(type));
    while (!pending.isEmpty()) {
      TypeElement next = pending.removeFirst();
      List<TypeMirror> direct = new ArrayList<>(List.of(next.getSuperclass()));
      direct.addAll(next.getInterfaces());
      for (TypeMirror superType : direct) {
        if (superType.getKind() == TypeKind.DECLARED) {
          TypeElement element = MoreElements.asType(((DeclaredType) superType).asElement());
          if (!isFromJava(element) && !element.equals(type) && above.add(element)) {
            pending.addLast(element);
          }
        }
      }
    }
    return above;
  }

  Hierarchy hierarchy() {
    return new Hierarchy(supertypes);
  }

  private static boolean isFromJava(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }
}
