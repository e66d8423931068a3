/**
 * The annotations by which Java classes become a GraphQL schema. In: nothing; out: markers that the
 * compiler reads and that nothing needs at run time.
 */
package dev.graven.annotations;
