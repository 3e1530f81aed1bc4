package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.source.Span;
import java.util.List;

/** A syntax error: the rule, the location, the message, the hint and the edits. */
record SyntaxMistake(DocumentRule rule, Span span, String message, String hint, List<Edit> fix) {}
