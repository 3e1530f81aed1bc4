/** What a team has decided about findings: severities, exceptions, a baseline. */
@NullMarked
package dev.ncco.schema.policy;

import org.jspecify.annotations.NullMarked;
