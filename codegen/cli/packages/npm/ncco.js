#!/usr/bin/env node
// Starts the file ncco: a script for sh in front of a jar. Windows has no sh, so Java opens the jar there.
'use strict';
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const path = require('node:path');

const file = path.join(__dirname, 'ncco');
const args = process.argv.slice(2);
const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java.exe') : 'java';
const child =
  process.platform === 'win32'
    ? spawn(java, ['-XX:TieredStopAtLevel=1', '-jar', file, ...args], { stdio: 'inherit' })
    : spawn('sh', [file, ...args], { stdio: 'inherit' });

// A terminal sends SIGINT to the child too; it decides how to end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', () => {
  console.error(`ncco: cannot start ${child.spawnfile}; install Java 17 or later, or set JAVA_HOME`);
  process.exitCode = 2;
});
child.on('exit', (status, signal) => {
  process.exitCode = signal ? 128 + constants.signals[signal] : status;
});
