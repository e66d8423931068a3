package dev.graven.processor.emit;

/**
 * A Java source file, ready to be written.
 *
 * @param text ASCII only, so that it reads the same under every {@code -encoding}
 */
public record GeneratedFile(String packageName, String className, String text) {

  /** Name for the {@code Filer}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }
}
