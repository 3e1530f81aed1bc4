package dev.ncco.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.Trees;

/**
 * Reports constant arguments outside the limits of a parameter, and results that are not used, as errors. Enabled with
 * {@code javac -Xplugin:Ncco}. Values that are not constant are checked at run time.
 */
public final class NccoPlugin implements Plugin {

    /** Creates the plugin; called by javac. */
    public NccoPlugin() {}

    @Override
    public String getName() {
        return "Ncco";
    }

    @Override
    public void init(JavacTask task, String... args) {
        Trees trees = Trees.instance(task);
        task.addTaskListener(new CheckListener(trees, path -> new CallScanner(trees).scan(path, null)));
    }
}
