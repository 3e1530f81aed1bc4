package dev.ncco.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Evaluates constant expressions, those of numbers as doubles. */
final class ConstantValues {

    private final Trees trees;

    ConstantValues(Trees trees) {
        this.trees = trees;
    }

    /** Returns a string, a double, or null if the value is neither or is not constant. */
    @Nullable
    Object value(TreePath path) {
        Object value = evaluate(path);
        return value instanceof Float number ? (Object) number.doubleValue() : value;
    }

    /** Returns a string, a double, a float, or null. */
    private @Nullable Object evaluate(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return plain(literal.getValue());
        }
        if (tree instanceof ParenthesizedTree parentheses) {
            return evaluate(new TreePath(path, parentheses.getExpression()));
        }
        if (tree instanceof UnaryTree unary) {
            return unary(unary.getKind(), evaluate(new TreePath(path, unary.getExpression())));
        }
        if (tree instanceof BinaryTree binary) {
            return binary(
                    binary.getKind(),
                    evaluate(new TreePath(path, binary.getLeftOperand())),
                    evaluate(new TreePath(path, binary.getRightOperand())));
        }
        if (tree instanceof TypeCastTree) {
            // A cast can change the number, so it is checked at run time.
            return null;
        }
        return trees.getElement(path) instanceof VariableElement variable ? plain(variable.getConstantValue()) : null;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof String || value instanceof Float) {
            return value;
        }
        return value instanceof Number number ? (Object) number.doubleValue() : null;
    }

    private static @Nullable Object unary(Tree.Kind kind, @Nullable Object operand) {
        if (kind == Tree.Kind.UNARY_PLUS && operand instanceof Number) {
            return operand;
        }
        if (kind != Tree.Kind.UNARY_MINUS) {
            return null;
        }
        return operand instanceof Float number
                ? (Object) (-number)
                : operand instanceof Double number ? inRange(-number) : null;
    }

    /** An int overflows outside of this range. */
    private static @Nullable Object inRange(double result) {
        return Math.abs(result) <= Integer.MAX_VALUE ? (Object) result : null;
    }

    /** Does not evaluate divisions and floats, whose rounding depends on the operand types. */
    private static @Nullable Object binary(Tree.Kind kind, @Nullable Object left, @Nullable Object right) {
        if (left instanceof String a && right instanceof String b) {
            return kind == Tree.Kind.PLUS ? a + b : null;
        }
        if (left instanceof Double a && right instanceof Double b) {
            return inRange(
                    switch (kind) {
                        case PLUS -> a + b;
                        case MINUS -> a - b;
                        case MULTIPLY -> a * b;
                        default -> Double.NaN;
                    });
        }
        return null;
    }
}
