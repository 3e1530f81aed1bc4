package dev.ncco.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.Diagnostic;

/**
 * Checks each class after javac has analyzed it. A failure of the check is a warning, and never ends the compilation.
 */
final class CheckListener implements TaskListener {

    private final Trees trees;
    private final Consumer<TreePath> check;
    private final Set<String> failed = new HashSet<>();

    CheckListener(Trees trees, Consumer<TreePath> check) {
        this.trees = trees;
        this.check = check;
    }

    @Override
    public void finished(TaskEvent event) {
        // After this step, the methods of calls and the values of constants are resolved.
        if (event.getKind() != TaskEvent.Kind.ANALYZE || event.getTypeElement() == null) {
            return;
        }
        try {
            TreePath path = trees.getPath(event.getTypeElement());
            if (path != null) {
                check.accept(path);
            }
        } catch (RuntimeException | StackOverflowError e) {
            warn(event, e);
        }
    }

    private void warn(TaskEvent event, Throwable failure) {
        String file = event.getSourceFile().getName();
        if (failed.add(file)) {
            trees.printMessage(
                    Diagnostic.Kind.WARNING,
                    "the plugin Ncco could not check all of " + file + ": " + failure,
                    event.getCompilationUnit(),
                    event.getCompilationUnit());
        }
    }
}
