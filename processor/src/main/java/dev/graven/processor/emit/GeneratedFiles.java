package dev.graven.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Turns type specs into files. */
final class GeneratedFiles {
  private static final String PROCESSOR = "dev.graven.processor.GravenProcessor";

  private GeneratedFiles() {}

  /** A builder's type as a file, marked as generated. */
  static GeneratedFile of(
      String packageName, String className, TypeSpec.Builder type, EmitOptions options) {
    options
        .generatedAnnotation()
        .ifPresent(
            name ->
                type.addAnnotation(
                    AnnotationSpec.builder(JavaNames.of(name))
                        .addMember("value", "$S", PROCESSOR)
                        .build()));
    // Of what the user declared deprecated or does not export, code that nobody wrote need not
    // warn.
    type.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S, $S}", "deprecation", "exports", "removal")
            .build());
    JavaFile file =
        JavaFile.builder(packageName, type.build()).skipJavaLangImports(true).indent("  ").build();
    return new GeneratedFile(packageName, className, ascii(file.toString()));
  }

  /** The text with a Unicode escape for every character beyond ASCII (JLS 3.3). */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
