package dev.ncco.javac;

import java.util.List;
import java.util.Random;

/** Writes source that compilers are rarely given: right, wrong and broken; the same for the same seed. */
final class OddSource {

    private static final List<String> CALLS = List.of(
            "talk(%s);",
            "talk(\"a\").loop(%s);",
            "talk(\"a\").level(%s);",
            "talk(\"a\").unchecked(\"b\", %s);",
            "Object o = phone(%s);",
            "var v = talk(\"a\").level(%s);",
            "stream(%s).level(%s);",
            "record().eventUrl(%s, %s);",
            "record().eventUrl(List.of(%s));",
            "Runnable r = () -> talk(\"a\").loop(%s);",
            "java.util.function.DoubleFunction<?> f = talk(\"a\")::level; f.apply(%s);",
            "Supplier<?> s = () -> { return talk(%s); };",
            "int x = switch (%s) { case 1 -> 2; default -> { talk(\"a\"); yield 3; } };",
            "switch (n) { case 1 -> talk(\"a\").loop(%s); default -> talk(\"b\"); }",
            "for (talk(\"a\").loop(1); n < %s; talk(\"b\").loop(2)) { break; }",
            "record Local(int a) { Local { talk(\"a\").loop(%s); } } new Local(1);",
            "enum Kind { A { void a() { talk(%s); } }; void a() {} }",
            "class Inner<T extends Comparable<? super T>> { T t; { talk(\"a\").level(%s); } } new Inner<String>();",
            "new Object() { { dtmf().maxDigits(%s); } };",
            "if (o2 instanceof String text && text.length() > %s) { talk(text); }",
            "try (var in = new java.io.StringReader(\"\")) { talk(%s); } catch (Exception e) { talk(e + %s); }",
            "label: do { talk(%s); continue label; } while (n < 1);",
            "@SuppressWarnings(%s) int annotated = 1; talk(\"a\").loop(annotated);",
            "final int local = %s; talk(\"a\").loop(local);",
            "missing(%s).loop(1);",
            "talk();",
            "talk(%s, %s, %s);",
            "Missing.of(%s);",
            "this.<String>generic(%s);",
            "assert talk(%s) != null : talk(\"b\");",
            "synchronized (talk(%s)) { }",
            "Object[] all = {talk(%s), phone(%s)};",
            "throw new IllegalStateException(String.valueOf(talk(%s)));");

    private static final List<String> VALUES = List.of(
            "Double.NaN",
            "-Double.NaN",
            "Double.POSITIVE_INFINITY",
            "-(Double.NEGATIVE_INFINITY)",
            "Double.MAX_VALUE",
            "Double.MIN_VALUE",
            "1e308",
            "-0.0",
            "0.1f",
            "Float.NaN",
            "1.0 / 0",
            "0 / 0",
            "1 % 0",
            "0x1p1023",
            "2147483647",
            "-2147483648",
            "Integer.MIN_VALUE",
            "-Integer.MIN_VALUE",
            "Integer.MAX_VALUE + 1",
            "Long.MAX_VALUE",
            "0b1010",
            "017",
            "1_000",
            "'a'",
            "'a' + 1",
            "'\\uD800'",
            "~1",
            "- - -1",
            "+-+-1",
            "!true",
            "true",
            "null",
            "n++",
            "--n",
            "n = 5",
            "n",
            "(int) 9000.5",
            "(short) 70000",
            "(byte) 'a'",
            "1 << 40",
            "\"\"",
            "\"a\" + 1",
            "1 + \"a\"",
            "\"a\" + null",
            "\"a\" + 'b' + 1.5f + true",
            "\"\\uD83D\"",
            "\"\\u0000\"",
            "\"\"\"\n    text\n    block\\t\"\"\"",
            "\"<speak>\"",
            "CONSTANT",
            "Code.CONSTANT",
            "UNKNOWN",
            "String.class",
            "int[].class",
            "new int[] {1}",
            "new int[0].length",
            "() -> 1",
            "String::length",
            "this",
            "super.hashCode()",
            "true ? 1 : \"a\"",
            "n > 1 ? -1 : 9000",
            "switch (n) { case 1 -> -1; default -> 2; }",
            "(talk(\"x\"))",
            "talk(\"x\").loop(-1)",
            "Optional.empty()",
            "List.<String>of()",
            "(Object & Runnable) null",
            "Kind2.A",
            "Missing.A",
            "\"a\" - 1",
            "1 + true",
            "\"a\" == \"b\"",
            "(((1)))",
            "(Integer) 5",
            "Integer.valueOf(5)",
            "\"x\".repeat(5)");

    private static final List<String> BROKEN = List.of(
            "(",
            ")",
            "{",
            "}",
            "\"",
            "'",
            "/*",
            "@",
            "->",
            "::",
            "<",
            "case",
            "\\u",
            "1e309",
            "9223372036854775808L",
            "#",
            "int",
            ";;",
            "\"\"\"");

    private final Random random;

    OddSource(long seed) {
        random = new Random(seed);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String value(int depth) {
        if (depth < 3 && random.nextInt(3) == 0) {
            String operator = one(List.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>>", "==", "<", "&&"));
            return "(" + value(depth + 1) + " " + operator + " " + value(depth + 1) + ")";
        }
        return switch (random.nextInt(30)) {
            case 0 -> "\"" + "ä".repeat(random.nextInt(20_000)) + "\"";
            case 1 -> "9".repeat(1 + random.nextInt(random.nextInt(40) == 0 ? 400 : 9));
            case 2 -> "- ".repeat(random.nextInt(300)) + "1";
            case 3 -> "\"a\"" + " + \"b\"".repeat(random.nextInt(300));
            default -> one(VALUES);
        };
    }

    private String statement() {
        String statement = one(CALLS);
        while (statement.contains("%s")) {
            int at = statement.indexOf("%s");
            statement = statement.substring(0, at) + value(0) + statement.substring(at + 2);
        }
        return statement;
    }

    /** Returns a compilation unit with the given number of methods. */
    String unit(int methods) {
        StringBuilder source = new StringBuilder();
        source.append(random.nextInt(12) == 0 ? "" : "import static dev.ncco.Voice.*;\n");
        source.append(random.nextInt(12) == 0 ? "" : "import dev.ncco.*;\n");
        source.append(random.nextInt(12) == 0 ? "import missing.Missing;\n" : "");
        source.append("import java.util.*;\nimport java.util.function.*;\n");
        source.append(one(List.of("", "@Deprecated ", "@Missing ", "sealed ", "abstract ")));
        source.append("class Code").append(one(List.of("", "<T>", "<T extends List<T>>", " extends Missing")));
        source.append(" {\n    static final double CONSTANT = ")
                .append(value(0))
                .append(";\n    Object field = ");
        source.append(value(0))
                .append(";\n    { talk(\"a\"); }\n    enum Kind2 { A, B }\n    <T> void generic(T t) {}\n");
        for (int i = 0; i < methods; i++) {
            source.append("    void m")
                    .append(i)
                    .append("(int n, Object o2) throws Exception { ")
                    .append(statement());
            source.append(" }\n");
        }
        source.append("}\n");
        if (random.nextInt(4) == 0) {
            source.insert(random.nextInt(source.length()), one(BROKEN));
        } else if (random.nextInt(8) == 0) {
            int from = random.nextInt(source.length());
            source.delete(from, Math.min(source.length(), from + random.nextInt(30)));
        }
        return source.toString();
    }
}
