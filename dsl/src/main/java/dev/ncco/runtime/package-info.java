/** What every generated value shares: checking, writing, equality; it knows no generated type. */
@NullMarked
package dev.ncco.runtime;

import org.jspecify.annotations.NullMarked;
