package dev.graven.processor.source;

/**
 * {@code @GraphQLLoad}: who loads, and how.
 *
 * @param javaClass the loader, a {@code BatchLoader<K, V>}
 * @param key its {@code K}
 * @param value its {@code V}, without {@code Outcome}
 * @param isOutcome whether {@code V} is an {@code Outcome} of {@code value}
 * @param maxBatchSize 0 for any number of keys
 */
public record LoaderDeclaration(
    JavaClass javaClass,
    JavaType key,
    JavaType value,
    boolean isOutcome,
    boolean eager,
    int maxBatchSize,
    boolean keyIsReference) {}
