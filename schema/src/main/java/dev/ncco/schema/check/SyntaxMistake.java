package dev.ncco.schema.check;

import dev.ncco.schema.source.Span;

/** Where a text stops being JSON, which rule that breaks, and what to do. */
record SyntaxMistake(DocumentRule rule, Span span, String message, String hint) {}
