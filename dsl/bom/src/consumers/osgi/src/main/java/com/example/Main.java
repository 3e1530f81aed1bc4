package com.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

public class Main {

    /** Takes a folder for the framework, and the jars of the bundles; the last one is the DSL. */
    public static void main(String[] args) throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, args[0],
                        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (String jar : List.of(args).subList(1, args.length)) {
                bundles.add(framework.getBundleContext().installBundle(Path.of(jar).toUri().toString()));
            }
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            Bundle dsl = bundles.get(bundles.size() - 1);
            Class<?> type = dsl.loadClass("dev.ncco.Ncco");
            Object ncco = type.getMethod("fromJson", String.class)
                    .invoke(null, "[{\"action\":\"talk\",\"text\":\"Hello World\"}]");
            System.out.println(type.getMethod("toJson").invoke(ncco));
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }
}
