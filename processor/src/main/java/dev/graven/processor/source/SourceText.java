package dev.graven.processor.source;

/**
 * The text of a file, decoded once.
 *
 * @param path as shown in diagnostics, with forward slashes: {@code
 *     src/main/resources/graphql/shop/ProductPage.graphql}
 * @param folder path of the enclosing folder below {@code graphql/}: {@code shop}, or empty
 * @param name file name without extension: {@code ProductPage}
 * @param content the text as in the file, with its line terminators, without a byte-order mark
 * @param hasByteOrderMark whether the file began with one
 */
public record SourceText(
    String path, String folder, String name, String content, boolean hasByteOrderMark) {}
