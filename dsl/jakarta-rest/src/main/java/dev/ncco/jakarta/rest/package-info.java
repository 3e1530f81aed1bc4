/** Request and response bodies of Jakarta REST: see {@link dev.ncco.jakarta.rest.NccoFeature}. */
@NullMarked
package dev.ncco.jakarta.rest;

import org.jspecify.annotations.NullMarked;
