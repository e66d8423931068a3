package dev.graven.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Javadoc comment, cut into its main description and its block tags, the inline tags turned into
 * Markdown.
 *
 * @param description empty when there is none
 * @param tags block tags in order
 */
record Javadoc(String description, List<Tag> tags) {
  static final Javadoc NONE = new Javadoc("", List.of());

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(\\w+)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
  private static final Pattern PARAGRAPH = Pattern.compile("\\s*</?p>\\s*");

  Javadoc {
    tags = List.copyOf(tags);
  }

  /** {@code @name text}. */
  record Tag(String name, String text) {}

  /** Parses a comment as javac hands it over. */
  static Javadoc parse(String comment) {
    String text = unindent(comment.replace("\r\n", "\n"));
    Matcher matcher = BLOCK_TAG.matcher(text);
    List<Tag> tags = new ArrayList<>();
    int end = text.length();
    if (matcher.find()) {
      end = matcher.start();
      String name = matcher.group(1);
      int start = matcher.end();
      while (matcher.find()) {
        tags.add(new Tag(name, markdown(text.substring(start, matcher.start()))));
        name = matcher.group(1);
        start = matcher.end();
      }
      tags.add(new Tag(name, markdown(text.substring(start))));
    }
    return new Javadoc(markdown(text.substring(0, end)), tags);
  }

  /** javac leaves the space after each asterisk, except in the first line. */
  private static String unindent(String comment) {
    String[] lines = comment.split("\n", 2);
    String rest = lines.length == 2 ? "\n" + lines[1].stripTrailing().stripIndent() : "";
    return lines[0].strip() + rest;
  }

  /** The text of the first tag of that name. */
  Optional<String> tag(String name) {
    return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::text).findFirst();
  }

  /** The text of the {@code param} tag of a parameter. */
  Optional<String> parameter(String name) {
    return tags.stream()
        .filter(tag -> tag.name().equals("param"))
        .map(tag -> tag.text().split("\\s+", 2))
        .filter(words -> words.length == 2 && words[0].equals(name))
        .map(words -> words[1])
        .findFirst();
  }

  private static String markdown(String text) {
    String result = PARAGRAPH.matcher(text).replaceAll("\n\n");
    // Inside out, because inline tags nest.
    for (Matcher tag = INLINE_TAG.matcher(result); tag.find(); tag = INLINE_TAG.matcher(result)) {
      String replacement = inline(tag.group(1), tag.group(2).strip());
      result = result.substring(0, tag.start()) + replacement + result.substring(tag.end());
    }
    return result.strip();
  }

  private static String inline(String tag, String content) {
    return switch (tag) {
      case "code" -> "`" + content + "`";
      case "link", "linkplain" -> link(content);
      case "return" -> "Returns " + content + ".";
      default -> content;
    };
  }

  /**
   * The label of a link, or what it points to: {@code Product#title} reads {@code Product.title}.
   */
  private static String link(String content) {
    String[] parts = content.split("\\s+", 2);
    if (parts.length == 2 && !parts[0].contains("(")) {
      return parts[1];
    }
    return content.replaceFirst("^#", "").replace('#', '.');
  }
}
