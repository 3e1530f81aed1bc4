package dev.ncco.javac;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Visits method calls: compares constant arguments with the limits of their parameters, and reports results that are
 * not used.
 */
final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;

    CallScanner(Trees trees) {
        this.trees = trees;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            List<? extends VariableElement> parameters = method.getParameters();
            List<? extends ExpressionTree> arguments = call.getArguments();
            for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
                check(method, arguments.get(i), parameters.get(Math.min(i, parameters.size() - 1)));
            }
        }
        return super.visitMethodInvocation(call, null);
    }

    /** Does not visit the body of a lambda, whose result is often dropped on purpose, as in a test. */
    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void nothing) {
        ExpressionTree expression = statement.getExpression();
        if (expression instanceof MethodInvocationTree
                && trees.getElement(new TreePath(getCurrentPath(), expression)) instanceof ExecutableElement method) {
            DroppedResult.mistake(method).ifPresent(m -> error(m, expression));
        }
        return super.visitExpressionStatement(statement, null);
    }

    private void error(String mistake, ExpressionTree place) {
        trees.printMessage(
                Diagnostic.Kind.ERROR, mistake, place, getCurrentPath().getCompilationUnit());
    }

    /** Class files may lack parameter names, so the message uses the name of the method. */
    private void check(ExecutableElement method, ExpressionTree argument, VariableElement parameter) {
        List<Limit> limits = Limit.of(parameter);
        Object value =
                limits.isEmpty() ? null : new ConstantValues(trees).value(new TreePath(getCurrentPath(), argument));
        if (value == null) {
            return;
        }
        String name = method.getSimpleName().toString();
        for (Limit limit : limits) {
            String mistake = limit.mistake(value, SecretNames.isSecret(name));
            if (mistake != null) {
                error(name + ": " + mistake, argument);
                return;
            }
        }
    }
}
