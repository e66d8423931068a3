/**
 * Foreign test data, compiled as dynamic types: a corpus of schemas and documents, answered under a
 * wiring that every engine can compute. In: the files of {@code ../shared/conformance}, or others
 * in their format. Out: the cases in which the compiled executor differs.
 */
package dev.graven.tests.conformance;
