// Passkeys: asks the device, sends its answer. The page is complete without this.

const text = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const bytes = (word) =>
  Uint8Array.from(atob(word.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const post = async (path, body) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  // Another page may have to be seen first, such as the one of the second factor.
  return answer.redirected ? { to: answer.url } : answer.json();
};

const packed = (key) => {
  const said = key.response;
  const response = { clientDataJSON: text(said.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (said[part]) response[part] = text(said[part]);
  }
  return { id: key.id, rawId: text(key.rawId), type: key.type, response, extensions: {} };
};

const add = async (box) => {
  const { to, challenge, options } = await post("/mon-compte/cles/question", {});
  if (to) return { to };
  const wish = options.publicKey;
  wish.challenge = bytes(wish.challenge);
  wish.user.id = bytes(wish.user.id);
  for (const known of wish.excludeCredentials ?? []) known.id = bytes(known.id);
  const key = await navigator.credentials.create({ publicKey: wish });
  return post("/mon-compte/cles", { challenge, credential: packed(key), label: box.dataset.label });
};

const enter = async (box) => {
  const { challenge, options } = await post("/connexion/cle/question", {});
  const wish = options.publicKey;
  wish.challenge = bytes(wish.challenge);
  const key = await navigator.credentials.get({ publicKey: wish });
  return post("/connexion/cle", { challenge, credential: packed(key), next: box.dataset.next });
};

for (const box of window.PublicKeyCredential ? document.querySelectorAll("[data-passkey]") : []) {
  box.hidden = false;
  box.querySelector("button").addEventListener("click", async () => {
    const failed = box.querySelector("[role=alert]");
    failed.textContent = "";
    try {
      const { to } = await (box.dataset.passkey === "add" ? add : enter)(box);
      location.assign(to);
    } catch {
      failed.textContent = box.dataset.failed;
    }
  });
}
