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

/** Evaluates constant expressions; numbers are evaluated as doubles. */
final class ConstantValues {

    private final Trees trees;

    ConstantValues(Trees trees) {
        this.trees = trees;
    }

    /** Returns a string, a double, or null if the value is neither or is not constant. */
    @Nullable
    Object value(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return plain(literal.getValue());
        }
        if (tree instanceof ParenthesizedTree parentheses) {
            return value(new TreePath(path, parentheses.getExpression()));
        }
        if (tree instanceof UnaryTree unary) {
            Object operand = value(new TreePath(path, unary.getExpression()));
            return operand instanceof Double number ? unary(unary.getKind(), number) : null;
        }
        if (tree instanceof BinaryTree binary) {
            return binary(
                    binary.getKind(),
                    value(new TreePath(path, binary.getLeftOperand())),
                    value(new TreePath(path, binary.getRightOperand())));
        }
        if (tree instanceof TypeCastTree) {
            // A cast can change the number, so it is checked at run time.
            return null;
        }
        return trees.getElement(path) instanceof VariableElement variable ? plain(variable.getConstantValue()) : null;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value instanceof String ? value : null;
    }

    private static @Nullable Object unary(Tree.Kind kind, double number) {
        return switch (kind) {
            case UNARY_MINUS -> inRange(-number);
            case UNARY_PLUS -> number;
            default -> null;
        };
    }

    /** An int overflows outside of this range. */
    private static @Nullable Object inRange(double result) {
        return Math.abs(result) <= Integer.MAX_VALUE ? (Object) result : null;
    }

    /** Does not evaluate divisions, whose rounding depends on the operand types. */
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
