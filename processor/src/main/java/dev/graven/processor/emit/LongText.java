package dev.graven.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** String literals of any length: a constant in a class file holds at most 65,535 bytes. */
final class LongText {
  private static final int LIMIT = 60_000;

  private LongText() {}

  /** The text as one expression. */
  static CodeBlock expression(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length <= LIMIT) {
      return CodeBlock.of("$S", text);
    }
    return CodeBlock.of("$T.join($S, $L)", String.class, "", pieces(text));
  }

  /** The text as one or more literals, separated by commas. */
  static CodeBlock pieces(String text) {
    List<CodeBlock> pieces = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      // A modified UTF-8 char takes at most three bytes, also half of a surrogate pair.
      bytes += text.charAt(i) < 0x80 && text.charAt(i) != 0 ? 1 : 3;
      if (bytes >= LIMIT) {
        pieces.add(CodeBlock.of("$S", text.substring(start, i + 1)));
        start = i + 1;
        bytes = 0;
      }
    }
    if (start < text.length() || pieces.isEmpty()) {
      pieces.add(CodeBlock.of("$S", text.substring(start)));
    }
    return CodeBlock.join(pieces, ", ");
  }
}
