/** Programs to start from; each prints the document that it builds. */
package dev.ncco.samples;
