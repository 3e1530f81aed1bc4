/** Speed: the DSL beside other ways to build and write the same documents. */
package dev.ncco.benchmarks;
