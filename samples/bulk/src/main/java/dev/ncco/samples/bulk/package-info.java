/** Millions of records on one machine: a campaign of calls, and the check of documents. */
@NullMarked
package dev.ncco.samples.bulk;

import org.jspecify.annotations.NullMarked;
