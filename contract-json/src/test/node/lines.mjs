// Questions and answers as JSON, one a line, over standard input and output. Only \n ends a line.
export function answering(answer) {
  let rest = "";
  // One after the other, whatever an answer has to wait for.
  let done = Promise.resolve();
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      done = done
        .then(() => answer(JSON.parse(line)))
        .catch((failure) => ({ failure: String(failure.stack ?? failure) }))
        .then((said) => process.stdout.write(JSON.stringify(said) + "\n"));
    }
  });
}
