package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.source.Span;
import java.util.List;

/** Where a text is not JSON, which rule that breaks, and what to do. */
record SyntaxMistake(DocumentRule rule, Span span, String message, String hint, List<Edit> fix) {}
