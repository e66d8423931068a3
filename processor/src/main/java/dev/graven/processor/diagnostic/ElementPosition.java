package dev.graven.processor.diagnostic;

/**
 * A Java element to blame, named so that it can be looked up again without keeping javac's objects.
 *
 * @param className canonical name of the (outermost or nested) class; a package name when {@code
 *     member} is {@code "package"}
 * @param member simple name of the member, or empty for the class itself
 * @param parameterTypes of a method, the erased canonical types of its parameters, comma separated,
 *     in parentheses: {@code (int,java.util.List)}; empty for anything else
 * @param parameter simple name of the method's parameter, or empty
 */
public record ElementPosition(
    String className, String member, String parameterTypes, String parameter) {

  /** The class itself. */
  public static ElementPosition ofClass(String className) {
    return new ElementPosition(className, "", "", "");
  }
}
