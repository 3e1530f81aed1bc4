package dev.ncco.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;

/**
 * Reports constant arguments outside the limits of a parameter as errors at the argument: {@code javac -Xplugin:Ncco}.
 * What cannot be known at compile time is left to the checks at run time.
 */
public final class NccoPlugin implements Plugin {

    /** Made by javac. */
    public NccoPlugin() {}

    @Override
    public String getName() {
        return "Ncco";
    }

    @Override
    public void init(JavacTask task, String... args) {
        Trees trees = Trees.instance(task);
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                // After this step, each call knows its method and each constant its value.
                if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
                    var path = trees.getPath(event.getTypeElement());
                    if (path != null) {
                        new CallScanner(trees).scan(path, null);
                    }
                }
            }
        });
    }
}
