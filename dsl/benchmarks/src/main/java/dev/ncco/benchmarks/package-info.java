/** Benchmarks that compare the DSL with other ways to build, write and read the same documents. */
package dev.ncco.benchmarks;
