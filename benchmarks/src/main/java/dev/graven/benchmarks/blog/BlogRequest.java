package dev.graven.benchmarks.blog;

/**
 * The variables of the request.
 *
 * @param id the article, as text: that is how IDs come
 */
public record BlogRequest(String id, int width, int height) {}
