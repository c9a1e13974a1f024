// The page itself: what is typed goes to Python, what Python tells is shown.
import { startPython } from "./python.mjs";

const page = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);

async function start() {
  const began = performance.now();
  const python = await startPython("chat.py");
  const { Chat } = python.pyimport("chat");
  const { base, key, model } = await (await fetch("settings.json")).json();
  const chat = Chat(asked.get("base") ?? base, key, asked.get("model") ?? model);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  page("status").textContent = `Python ${python.runPython("import sys; sys.version.split()[0]")} started in ${seconds} s`;
  for (const part of [page("question"), page("ask").querySelector("button")]) part.disabled = false;
  page("question").focus();
  page("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    const question = page("question").value.trim();
    page("question").value = "";
    if (question) answer(chat, question, new FormData(page("ask")).get("way") === "socket");
  });
}

async function answer(chat, question, overSocket) {
  add("question", question);
  const shown = add("answer waiting");
  shown.innerHTML = '<div class="tools"></div><div class="text"></div><div class="numbers"></div>';
  const [tools, text, numbers] = shown.children;
  const tell = (kind, said) => {
    if (kind === "text") text.append(said);
    else tools.append(Object.assign(document.createElement("span"), { textContent: said }));
    scrollDown();
  };
  try {
    const found = JSON.parse(await chat.ask(question, overSocket, tell));
    numbers.innerHTML = `first token <b>${found.first} ms</b> · <b>${found.rate}</b> tokens/s · ${found.tokens} tokens · over ${overSocket ? "a WebSocket" : "HTTP"}`;
    if (found.early > 0) numbers.innerHTML += ` · tool started <b>${found.early} ms</b> before the answer ended`;
  } catch (error) {
    shown.classList.add("failed");
    text.append(String(error.message ?? error).trim().split("\n").pop());
  }
  shown.classList.remove("waiting");
  scrollDown();
}

function scrollDown() {
  page("messages").scrollTop = page("messages").scrollHeight;
}

function add(kind, said = "") {
  const made = Object.assign(document.createElement("div"), { className: kind, textContent: said });
  page("messages").append(made);
  return made;
}

start().catch((error) => (page("status").textContent = String(error)));
