/** What each value of a document may be, made from the schema files: small and quick to load. */
@NullMarked
package dev.ncco.schema.model;

import org.jspecify.annotations.NullMarked;
