// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.store.RdfFiles;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.Validator;

/** RDF in, what is wrong with it out. */
@Command(name = "validate", mixinStandardHelpOptions = true, description = "Checks RDF files against the shapes of what articles state; exit code 1 if anything is wrong.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RDF", arity = "1..*", description = "RDF files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--ontology", paramLabel = "DIR", description = "A directory of Turtle to add to the vocabulary.")
    private List<Path> ontologies = new ArrayList<>();

    @Override
    public Integer call() {
        Validator validator = Validator.of(ontologies);
        boolean conforms = true;
        for (Path file : files) {
            for (ArticleGraph graph : RdfFiles.read(file, Iris.DEFAULT)) {
                conforms &= told(file, validator.validate(graph));
            }
        }
        spec.commandLine().getErr().println(conforms ? "nutgraph: nothing wrong" : "nutgraph: findings, see above");
        return conforms ? 0 : 1;
    }

    private boolean told(Path file, Report report) {
        report.lines().forEach(line -> spec.commandLine().getOut().println(file + ": " + line));
        return report.conforms();
    }
}
